-- Persons stand under the printed line; planners read the rows of units, which name nobody.
comment on table mart.work_extremes is
  'R09. Grain: unit or person among the highest or lowest of a period. Planners see the rows of units only, so that person_key is always - for them';
comment on column mart.work_extremes.unit_code is 'The unit; of a person the printed line to which the unit belongs where the person serves on the last day';
comment on table mart.work_outliers is
  'Units and persons far from the others by robust z-score. Grain: unit or person × period. Planners see the rows of units only, so that person_key is always - for them';
comment on column mart.work_outliers.unit_code is 'The unit; of a person the printed line to which the unit belongs where the person serves on the last day';

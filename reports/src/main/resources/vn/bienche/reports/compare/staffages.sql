-- Ages of the headcount on the day, in the bands of form 8B-BTCTW. Grain: unit or group.
select unit_code, unit, row_type, label, order_key, present as aged, mean_age, age_to_30, age_31_35 + age_36_40 as age_31_40,
       age_41_45 + age_46_50 as age_41_50, age_51_55 + age_56_60 as age_51_60, age_over_60,
       round(100.0 * age_to_30 / nullif(present, 0), 2) as age_to_30_pct,
       age_51_55 + age_56_60 + age_over_60 as age_over_50,
       round(100.0 * (age_51_55 + age_56_60 + age_over_60) / nullif(present, 0), 2) as age_over_50_pct, missing, carried_forward
from mart.staff_form_8b
where run_from <= :run and :run < run_to
  and category = 'all' and valid_from <= :as_of and :as_of < valid_to
order by order_key, unit_code

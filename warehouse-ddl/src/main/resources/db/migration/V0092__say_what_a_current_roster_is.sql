comment on column mart.data_scorecard.current_units is 'Those of them that have sent the latest roster expected of them by the last day, or a later one';

-- R17, form 8B-BTCTW. Grain: unit or group × category.
select unit_code, unit, row_type, label, category, present, female, ethnic_minority, party, age_to_30, age_31_35, age_36_40,
       age_41_45, age_46_50, age_51_55, age_56_60, age_over_60, mean_age, missing,
       unit_code = 'TOTAL' or category = 'all' as printed
from mart.staff_form_8b
where run_from <= :run and :run < run_to
  and valid_from <= :as_of and :as_of < valid_to
order by order_key, unit_code, category <> 'all', category

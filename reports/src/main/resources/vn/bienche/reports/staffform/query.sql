-- R17, form BM01/BNV. Grain: unit or group × category. Documents print the categories of the province, and all persons of
-- the units.
select unit_code, unit, row_type, label, category, quota, present, female, party, ethnic_minority, religion, cvcc, cvc, cv, cs,
       nv, doctor, master, bachelor, college, secondary, "primary", politics_bachelor, politics_high, politics_mid, politics_low,
       it_mid, it_cert, english_degree, english_cert, other_language_degree, other_language_cert, ethnic_language, state_cvcc,
       state_cvc, state_cv, age_30, age_31_40, age_41_50, age_51_60, female_51_55, male_56_60, over_retirement, missing,
       unit_code = 'TOTAL' or category = 'all' as printed
from mart.staff_form
where run_from <= :run and :run < run_to
  and valid_from <= :as_of and :as_of < valid_to
order by order_key, unit_code, category <> 'all', category

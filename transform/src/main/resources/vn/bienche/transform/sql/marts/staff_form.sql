-- grain: line of R17 × category × span of dates in which nothing in it changes
-- key: unit_code, category, valid_from
-- inputs: int_staff_piece, line_state, quota_line
-- units: persons; quota in posts
-- The quota is that of the year of the date, else of the latest year before it. Bands count age in full years, the retirement age
-- is the one in force on the date, so that a woman over it still stands in the band of her years.
with unit_day as (
  select lines, category, day,
    sum(side) as present,
    sum(if(sex = 'Nữ', side, 0)) as female,
    sum(if(is_party_member, side, 0)) as party,
    sum(if(is_ethnic_minority, side, 0)) as ethnic_minority,
    sum(if(has_religion, side, 0)) as religion,
    sum(if(grade_level = 'CVCC', side, 0)) as cvcc,
    sum(if(grade_level = 'CVC', side, 0)) as cvc,
    sum(if(grade_level = 'CV', side, 0)) as cv,
    sum(if(grade_level = 'CS', side, 0)) as cs,
    sum(if(grade_level = 'NV', side, 0)) as nv,
    sum(if(education = 'Tiến sĩ', side, 0)) as doctor,
    sum(if(education = 'Thạc sĩ', side, 0)) as master,
    sum(if(education = 'Đại học', side, 0)) as bachelor,
    sum(if(education = 'Cao đẳng', side, 0)) as college,
    sum(if(education = 'Trung cấp', side, 0)) as secondary,
    sum(if(education = 'Sơ cấp', side, 0)) as primary,
    sum(if(politics = 'Cử nhân', side, 0)) as politics_bachelor,
    sum(if(politics = 'Cao cấp', side, 0)) as politics_high,
    sum(if(politics = 'Trung cấp', side, 0)) as politics_mid,
    sum(if(politics = 'Sơ cấp', side, 0)) as politics_low,
    sum(if(it_level = 'Trung cấp trở lên', side, 0)) as it_mid,
    sum(if(it_level = 'Chứng chỉ', side, 0)) as it_cert,
    sum(if(foreign_language = 'Tiếng Anh - Đại học trở lên', side, 0)) as english_degree,
    sum(if(foreign_language = 'Tiếng Anh - Chứng chỉ', side, 0)) as english_cert,
    sum(if(foreign_language = 'Ngoại ngữ khác - Đại học trở lên', side, 0)) as other_language_degree,
    sum(if(foreign_language = 'Ngoại ngữ khác - Chứng chỉ', side, 0)) as other_language_cert,
    sum(if(ethnic_language, side, 0)) as ethnic_language,
    sum(if(state_management = 'Chuyên viên cao cấp', side, 0)) as state_cvcc,
    sum(if(state_management = 'Chuyên viên chính', side, 0)) as state_cvc,
    sum(if(state_management = 'Chuyên viên', side, 0)) as state_cv,
    sum(if(age <= 30, side, 0)) as age_30,
    sum(if(age between 31 and 40, side, 0)) as age_31_40,
    sum(if(age between 41 and 50, side, 0)) as age_41_50,
    sum(if(age between 51 and 60, side, 0)) as age_51_60,
    sum(if(sex = 'Nữ' and age between 51 and 55, side, 0)) as female_51_55,
    sum(if(sex = 'Nam' and age between 56 and 60, side, 0)) as male_56_60,
    sum(if(over_retirement, side, 0)) as over_retirement
  from int_staff_piece
  lateral view inline(arrays_zip(array(valid_from, valid_to), array(1, -1))) s as day, side
  group by lines, category, day
),
line_day as (
  select line_code, c.category, day,
    sum(present) as present,
    sum(female) as female,
    sum(party) as party,
    sum(ethnic_minority) as ethnic_minority,
    sum(religion) as religion,
    sum(cvcc) as cvcc,
    sum(cvc) as cvc,
    sum(cv) as cv,
    sum(cs) as cs,
    sum(nv) as nv,
    sum(doctor) as doctor,
    sum(master) as master,
    sum(bachelor) as bachelor,
    sum(college) as college,
    sum(secondary) as secondary,
    sum(primary) as primary,
    sum(politics_bachelor) as politics_bachelor,
    sum(politics_high) as politics_high,
    sum(politics_mid) as politics_mid,
    sum(politics_low) as politics_low,
    sum(it_mid) as it_mid,
    sum(it_cert) as it_cert,
    sum(english_degree) as english_degree,
    sum(english_cert) as english_cert,
    sum(other_language_degree) as other_language_degree,
    sum(other_language_cert) as other_language_cert,
    sum(ethnic_language) as ethnic_language,
    sum(state_cvcc) as state_cvcc,
    sum(state_cvc) as state_cvc,
    sum(state_cv) as state_cv,
    sum(age_30) as age_30,
    sum(age_31_40) as age_31_40,
    sum(age_41_50) as age_41_50,
    sum(age_51_60) as age_51_60,
    sum(female_51_55) as female_51_55,
    sum(male_56_60) as male_56_60,
    sum(over_retirement) as over_retirement
  from unit_day
  lateral view explode(lines) l as line_code
  lateral view explode(array('all', unit_day.category)) c as category
  group by line_code, c.category, day
),
-- A day that changes no number begins no span
step as (
  select *
  from line_day
  where exists(
    array(
      present, female, party, ethnic_minority, religion, cvcc, cvc, cv, cs, nv, doctor, master, bachelor, college, secondary,
      primary, politics_bachelor, politics_high, politics_mid, politics_low, it_mid, it_cert, english_degree, english_cert,
      other_language_degree, other_language_cert, ethnic_language, state_cvcc, state_cvc, state_cv, age_30, age_31_40,
      age_41_50, age_51_60, female_51_55, male_56_60, over_retirement
    ),
    change -> change <> 0)
  union all
  -- every line stands in the form, also without anybody
  select line_code, explode(array('all', 'officials', 'public_employees')), date'1900-01-01',
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  from (select distinct line_code from line_state)
),
figure as (
  select line_code, category, day, coalesce(lead(day) over line, date'9999-12-31') as until,
    sum(present) over line as present,
    sum(female) over line as female,
    sum(party) over line as party,
    sum(ethnic_minority) over line as ethnic_minority,
    sum(religion) over line as religion,
    sum(cvcc) over line as cvcc,
    sum(cvc) over line as cvc,
    sum(cv) over line as cv,
    sum(cs) over line as cs,
    sum(nv) over line as nv,
    sum(doctor) over line as doctor,
    sum(master) over line as master,
    sum(bachelor) over line as bachelor,
    sum(college) over line as college,
    sum(secondary) over line as secondary,
    sum(primary) over line as primary,
    sum(politics_bachelor) over line as politics_bachelor,
    sum(politics_high) over line as politics_high,
    sum(politics_mid) over line as politics_mid,
    sum(politics_low) over line as politics_low,
    sum(it_mid) over line as it_mid,
    sum(it_cert) over line as it_cert,
    sum(english_degree) over line as english_degree,
    sum(english_cert) over line as english_cert,
    sum(other_language_degree) over line as other_language_degree,
    sum(other_language_cert) over line as other_language_cert,
    sum(ethnic_language) over line as ethnic_language,
    sum(state_cvcc) over line as state_cvcc,
    sum(state_cvc) over line as state_cvc,
    sum(state_cv) over line as state_cv,
    sum(age_30) over line as age_30,
    sum(age_31_40) over line as age_31_40,
    sum(age_41_50) over line as age_41_50,
    sum(age_51_60) over line as age_51_60,
    sum(female_51_55) over line as female_51_55,
    sum(male_56_60) over line as male_56_60,
    sum(over_retirement) over line as over_retirement
  from step
  window line as (partition by line_code, category order by day)
),
quota as (
  select line_code, category, posts, make_date(year, 1, 1) as since,
    coalesce(make_date(lead(year) over (partition by line_code, category order by year), 1, 1), date'9999-12-31') as until
  from quota_line
  lateral view inline(arrays_zip(
    array('all', 'officials', 'public_employees'),
    array(officials + public_employees, officials, public_employees))) c as category, posts
  union all
  select line_code, explode(array('all', 'officials', 'public_employees')), null, date'1900-01-01',
    coalesce(make_date(min(year), 1, 1), date'9999-12-31')
  from (select distinct line_code from line_state)
  left join quota_line using (line_code)
  group by line_code
)
select l.line_code as unit_code, f.category, greatest(l.valid_from, f.day, q.since) as valid_from,
  least(l.valid_to, f.until, q.until) as valid_to, l.unit, l.row_type, l.label, l.order_key, q.posts as quota,
  cast(if(l.missing and f.present = 0, null, f.present) as int) as present,
  cast(if(l.missing and f.present = 0, null, f.female) as int) as female,
  cast(if(l.missing and f.present = 0, null, f.party) as int) as party,
  cast(if(l.missing and f.present = 0, null, f.ethnic_minority) as int) as ethnic_minority,
  cast(if(l.missing and f.present = 0, null, f.religion) as int) as religion,
  cast(if(l.missing and f.present = 0, null, f.cvcc) as int) as cvcc,
  cast(if(l.missing and f.present = 0, null, f.cvc) as int) as cvc,
  cast(if(l.missing and f.present = 0, null, f.cv) as int) as cv,
  cast(if(l.missing and f.present = 0, null, f.cs) as int) as cs,
  cast(if(l.missing and f.present = 0, null, f.nv) as int) as nv,
  cast(if(l.missing and f.present = 0, null, f.doctor) as int) as doctor,
  cast(if(l.missing and f.present = 0, null, f.master) as int) as master,
  cast(if(l.missing and f.present = 0, null, f.bachelor) as int) as bachelor,
  cast(if(l.missing and f.present = 0, null, f.college) as int) as college,
  cast(if(l.missing and f.present = 0, null, f.secondary) as int) as secondary,
  cast(if(l.missing and f.present = 0, null, f.primary) as int) as primary,
  cast(if(l.missing and f.present = 0, null, f.politics_bachelor) as int) as politics_bachelor,
  cast(if(l.missing and f.present = 0, null, f.politics_high) as int) as politics_high,
  cast(if(l.missing and f.present = 0, null, f.politics_mid) as int) as politics_mid,
  cast(if(l.missing and f.present = 0, null, f.politics_low) as int) as politics_low,
  cast(if(l.missing and f.present = 0, null, f.it_mid) as int) as it_mid,
  cast(if(l.missing and f.present = 0, null, f.it_cert) as int) as it_cert,
  cast(if(l.missing and f.present = 0, null, f.english_degree) as int) as english_degree,
  cast(if(l.missing and f.present = 0, null, f.english_cert) as int) as english_cert,
  cast(if(l.missing and f.present = 0, null, f.other_language_degree) as int) as other_language_degree,
  cast(if(l.missing and f.present = 0, null, f.other_language_cert) as int) as other_language_cert,
  cast(if(l.missing and f.present = 0, null, f.ethnic_language) as int) as ethnic_language,
  cast(if(l.missing and f.present = 0, null, f.state_cvcc) as int) as state_cvcc,
  cast(if(l.missing and f.present = 0, null, f.state_cvc) as int) as state_cvc,
  cast(if(l.missing and f.present = 0, null, f.state_cv) as int) as state_cv,
  cast(if(l.missing and f.present = 0, null, f.age_30) as int) as age_30,
  cast(if(l.missing and f.present = 0, null, f.age_31_40) as int) as age_31_40,
  cast(if(l.missing and f.present = 0, null, f.age_41_50) as int) as age_41_50,
  cast(if(l.missing and f.present = 0, null, f.age_51_60) as int) as age_51_60,
  cast(if(l.missing and f.present = 0, null, f.female_51_55) as int) as female_51_55,
  cast(if(l.missing and f.present = 0, null, f.male_56_60) as int) as male_56_60,
  cast(if(l.missing and f.present = 0, null, f.over_retirement) as int) as over_retirement,
  l.missing,
  l.carried_forward
from line_state l
join figure f on f.line_code = l.line_code and f.day < l.valid_to and l.valid_from < f.until
join quota q on q.line_code = l.line_code and q.category = f.category
  and q.since < least(l.valid_to, f.until) and greatest(l.valid_from, f.day) < q.until
where l.row_type <> 'posts' or f.present > 0 or q.posts > 0

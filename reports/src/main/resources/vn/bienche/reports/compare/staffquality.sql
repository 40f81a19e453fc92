-- Staff quality on the day. Grain: unit or group. Counts are of the whole headcount, or of the leaders where the name says so.
select unit_code, min(unit) as unit, min(row_type) as row_type, min(label) as label, min(order_key) as order_key,
       sum(count) filter (where population = 'all' and attribute = 'sex' and value = 'Nữ') as women,
       min(pct) filter (where population = 'all' and attribute = 'sex' and value = 'Nữ') as women_pct,
       min(total) filter (where population = 'all' and attribute = 'sex') as women_total,
       sum(count) filter (where population = 'all' and attribute = 'young' and value = 'Có') as young,
       min(pct) filter (where population = 'all' and attribute = 'young' and value = 'Có') as young_pct,
       min(total) filter (where population = 'all' and attribute = 'young') as young_total,
       sum(count) filter (where population = 'all' and attribute = 'ethnic_minority' and value = 'Có') as ethnic_minority,
       min(pct) filter (where population = 'all' and attribute = 'ethnic_minority' and value = 'Có') as ethnic_minority_pct,
       min(total) filter (where population = 'all' and attribute = 'ethnic_minority') as ethnic_minority_total,
       sum(count) filter (where population = 'all' and attribute = 'party' and value = 'Có') as party,
       min(pct) filter (where population = 'all' and attribute = 'party' and value = 'Có') as party_pct,
       min(total) filter (where population = 'all' and attribute = 'party') as party_total,
       sum(count) filter (where population = 'leaders' and attribute = 'sex' and value = 'Nữ') as women_leaders,
       min(pct) filter (where population = 'leaders' and attribute = 'sex' and value = 'Nữ') as women_leaders_pct,
       min(total) filter (where population = 'leaders' and attribute = 'sex') as leaders,
       coalesce(sum(count) filter (where population = 'all' and attribute = 'education' and value in ('Tiến sĩ', 'Thạc sĩ')), 0) as postgraduate,
       round(100.0 * coalesce(sum(count) filter (where population = 'all' and attribute = 'education' and value in ('Tiến sĩ', 'Thạc sĩ')), 0)
         / nullif(min(total) filter (where population = 'all' and attribute = 'education'), 0), 2) as postgraduate_pct,
       coalesce(sum(count) filter (where population = 'all' and attribute = 'education' and value in ('Tiến sĩ', 'Thạc sĩ', 'Đại học')), 0) as university,
       round(100.0 * coalesce(sum(count) filter (where population = 'all' and attribute = 'education' and value in ('Tiến sĩ', 'Thạc sĩ', 'Đại học')), 0)
         / nullif(min(total) filter (where population = 'all' and attribute = 'education'), 0), 2) as university_pct,
       min(total) filter (where population = 'all' and attribute = 'education') as education_total,
       coalesce(sum(count) filter (where population = 'all' and attribute = 'politics' and value in ('Cử nhân', 'Cao cấp')), 0) as high_politics,
       round(100.0 * coalesce(sum(count) filter (where population = 'all' and attribute = 'politics' and value in ('Cử nhân', 'Cao cấp')), 0)
         / nullif(min(total) filter (where population = 'all' and attribute = 'politics'), 0), 2) as high_politics_pct,
       min(total) filter (where population = 'all' and attribute = 'politics') as politics_total,
       bool_or(missing) as missing
from mart.staff_quality
where run_from <= :run and :run < run_to
  and valid_from <= :as_of and :as_of < valid_to
group by unit_code
order by order_key, unit_code

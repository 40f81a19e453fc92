-- R12. Grain: unit or group × population × attribute × value. Documents print the province, or the unit asked for; a
-- population of which nothing is known on the day (leaders before there is a list of positions) prints as missing.
with held as (
  select unit_code, unit, population, attribute, value, count, total, pct, missing, order_key, false as printed_only,
         null::text as footnote
  from mart.staff_quality
  where run_from <= :run and :run < run_to
    and valid_from <= :as_of and :as_of < valid_to
),
filled as (
  select * from held
  union all
  select h.unit_code, h.unit, 'leaders', h.attribute, h.value, null, null, null, true, h.order_key, true,
         'Dấu "…": chưa có danh mục vị trí việc làm để tính số lãnh đạo, quản lý.'
  from held h
  where h.population = 'all'
    and not h.missing
    and not exists (select 1 from held l where l.population = 'leaders')
)
select unit_code, unit, population, attribute, value, count, total, pct, missing, printed_only, footnote,
       case attribute when 'sex' then 'Giới tính'
                      when 'young' then 'Cán bộ trẻ (dưới ' || :young_below || ' tuổi)'
                      when 'ethnic_minority' then 'Dân tộc thiểu số'
                      when 'education' then 'Trình độ chuyên môn'
                      when 'politics' then 'Lý luận chính trị'
                      else 'Đảng viên' end as heading,
       unit_code = coalesce(cast(:unit as text), 'TOTAL') as printed
from filled
order by order_key, unit_code, array_position(array['all', 'officials', 'public_employees', 'leaders'], population),
         array_position(array['sex', 'young', 'ethnic_minority', 'education', 'politics', 'party'], attribute),
         array_position(array['Nữ', 'Nam', 'Có', 'Không', 'Tiến sĩ', 'Thạc sĩ', 'Đại học', 'Cao đẳng', 'Cử nhân', 'Cao cấp',
                              'Trung cấp', 'Sơ cấp', 'Chưa qua đào tạo', 'Chưa có', '(chưa rõ)'], value), value

-- R12. Grain: unit or group × population × attribute × value. Documents print the province, or the unit asked for.
select unit_code, unit, population, attribute, value, count, total, pct, missing,
       case attribute when 'sex' then 'Giới tính'
                      when 'young' then 'Cán bộ trẻ (dưới ' || :young_below || ' tuổi)'
                      when 'ethnic_minority' then 'Dân tộc thiểu số'
                      when 'education' then 'Trình độ chuyên môn'
                      when 'politics' then 'Lý luận chính trị'
                      else 'Đảng viên' end as heading,
       unit_code = coalesce(cast(:unit as text), 'TOTAL') as printed
from mart.staff_quality
where run_from <= :run and :run < run_to
  and valid_from <= :as_of and :as_of < valid_to
order by order_key, unit_code, array_position(array['all', 'officials', 'public_employees', 'leaders'], population),
         array_position(array['sex', 'young', 'ethnic_minority', 'education', 'politics', 'party'], attribute),
         array_position(array['Nữ', 'Nam', 'Có', 'Không', 'Tiến sĩ', 'Thạc sĩ', 'Đại học', 'Cao đẳng', 'Cử nhân', 'Cao cấp',
                              'Trung cấp', 'Sơ cấp', 'Chưa qua đào tạo', 'Chưa có', '(chưa rõ)'], value), value

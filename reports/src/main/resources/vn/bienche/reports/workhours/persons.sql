-- R08P. Grain: person × month. The name is the one that the person has on the last day of the month.
-- Official order of units; persons in Vietnamese order, by the given name first.
select w.unit_code, u.unit, p.staff_code, p.full_name, w.month, w.days_logged, w.hours, w.hours_per_day,
       w.hours_without_product,
       dense_rank() over (partition by w.unit_code order by regexp_replace(p.full_name, '^.* ', '') collate "vi-x-icu",
                          p.full_name collate "vi-x-icu", p.staff_code) as stt
from mart.work_hours_person w
join mart.work_hours u
  on u.unit_code = w.unit_code and u.period = w.month and u.run_from <= :run and :run < u.run_to
left join restricted.person p
  on p.person_key = w.person_key and p.run_from <= :run and :run < p.run_to
  and p.valid_from <= u.last_day and u.last_day < p.valid_to
where w.run_from <= :run and :run < w.run_to
  and u.first_day >= :first_day and u.last_day <= :last_day
order by u.order_key, regexp_replace(p.full_name, '^.* ', '') collate "vi-x-icu", p.full_name collate "vi-x-icu", p.staff_code, w.month

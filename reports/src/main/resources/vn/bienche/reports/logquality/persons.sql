-- R10, part of persons. Grain: person × month.
select q.unit_code, u.unit, p.staff_code, p.full_name, q.month, q.entries, q.entries_without_product, q.hours_without_product,
       q.days_without_entry, q.days_absent, q.days_of_exactly_8h, q.long_days, q.weekend_days, q.weekend_hours, q.holiday_days,
       q.holiday_hours, q.repeated_entries, q.unconfirmed_entries, q.late_confirmed_entries,
       dense_rank() over (partition by q.unit_code order by regexp_replace(p.full_name, '^.* ', '') collate "vi-x-icu",
                          p.full_name collate "vi-x-icu", p.staff_code) as stt
from mart.log_quality_person q
join mart.log_quality u
  on u.unit_code = q.unit_code and u.period = q.month and u.run_from <= :run and :run < u.run_to
left join restricted.person p
  on p.person_key = q.person_key and p.run_from <= :run and :run < p.run_to
  and p.valid_from <= u.last_day and u.last_day < p.valid_to
where q.run_from <= :run and :run < q.run_to
  and u.first_day >= :first_day and u.last_day <= :last_day
order by u.order_key, regexp_replace(p.full_name, '^.* ', '') collate "vi-x-icu", p.full_name collate "vi-x-icu",
         p.staff_code, q.month

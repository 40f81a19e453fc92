-- R04. Grain: unit × position; the total line of a unit, which only documents print, is its line of R03.
select p.unit_code, p.unit, 'unit' as row_type, p.position_code, p.position_group,
       case p.position_group when 'Lãnh đạo quản lý' then 'I. LÃNH ĐẠO, QUẢN LÝ'
                             when 'Chuyên môn nghiệp vụ' then 'II. CHUYÊN MÔN, NGHIỆP VỤ'
                             else 'III. HỖ TRỢ, PHỤC VỤ' end as heading,
       row_number() over (partition by p.unit_code, p.position_group order by p.position_order) as stt,
       p.position, p.room, p.grade_level, p.officials, p.public_employees, p.contracts, p.present, p.difference, p.note,
       false as printed_only, p.order_key, p.position_order
from mart.unit_position p
where p.run_from <= :run and :run < p.run_to
  and p.valid_from <= :as_of and :as_of < p.valid_to
union all
select t.unit_code, t.unit, 'total', null, null, null, null, 'TỔNG SỐ', null, null, t.officials, t.public_employees, t.contracts,
       null, null, null, true, t.order_key, 0
from mart.position_plan t
where t.run_from <= :run and :run < t.run_to
  and t.valid_from <= :as_of and :as_of < t.valid_to
  and exists (select 1
              from mart.unit_position p
              where p.unit_code = t.unit_code
                and p.run_from <= :run and :run < p.run_to
                and p.valid_from <= :as_of and :as_of < p.valid_to)
order by order_key, unit_code, position_order

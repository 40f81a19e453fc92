-- R04. Grain: unit × position; the total line of a unit, which only documents print, is its line of R03 with the persons of
-- its positions. A room is named as in the list of units. A line of posts (the standing members) has no appendix of its own.
with plan as (
  select t.unit_code, t.unit, t.row_type, t.order_key, t.officials, t.public_employees, t.contracts
  from mart.position_plan t
  where t.run_from <= :run and :run < t.run_to
    and t.valid_from <= :as_of and :as_of < t.valid_to
),
held as (
  select p.*, case when l.row_type = 'posts' then null else p.unit_code end as document_code
  from mart.unit_position p
  left join plan l on l.unit_code = p.unit_code
  where p.run_from <= :run and :run < p.run_to
    and p.valid_from <= :as_of and :as_of < p.valid_to
)
select p.unit_code, p.unit, 'unit' as row_type, p.position_code, p.position_group,
       case p.position_group when 'Lãnh đạo quản lý' then 'I. LÃNH ĐẠO, QUẢN LÝ'
                             when 'Chuyên môn nghiệp vụ' then 'II. CHUYÊN MÔN, NGHIỆP VỤ'
                             when 'Hỗ trợ phục vụ' then 'III. HỖ TRỢ, PHỤC VỤ'
                             else 'NGƯỜI CHƯA RÕ VỊ TRÍ VIỆC LÀM' end as heading,
       case when p.position_code <> '(chưa rõ)'
            then row_number() over (partition by p.unit_code, p.position_group order by p.position_order) end as stt,
       p.position, coalesce(r.unit, p.room) as room, p.grade_level, p.officials, p.public_employees, p.contracts, p.present,
       p.difference, p.note, false as printed_only, p.order_key, p.position_order, p.document_code,
       case when p.position_code = '(chưa rõ)' then '(chưa rõ): người có mặt chưa có mã vị trí việc làm trong danh sách cán bộ.' end
         as footnote
from held p
left join star.dim_unit r
  on r.unit_code = p.room and r.run_from <= :run and :run < r.run_to and r.valid_from <= :as_of and :as_of < r.valid_to
union all
select t.unit_code, t.unit, 'total', null, null, null, null, 'TỔNG SỐ', null, null, t.officials, t.public_employees, t.contracts,
       h.present, h.difference, null, true, t.order_key, 0, h.document_code, null
from plan t
join (select unit_code, max(document_code) as document_code, sum(present) as present, sum(difference) as difference
      from held
      group by unit_code) h
  on h.unit_code = t.unit_code
order by order_key, unit_code, position_order

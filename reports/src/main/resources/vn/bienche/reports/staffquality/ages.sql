-- R12, age bands of the province, or of the unit asked for. Grain: age band. The bands are those of form 8B-BTCTW. A publication
-- of which nobody's age is known by sex prints the two sides as missing.
with held as (
  select f.unit_code, f.unit, f.category, f.missing, f.present, b.band_order, b.band, b.persons
  from mart.staff_form_8b f
  cross join lateral (values
    (1, 'Từ 30 trở xuống', f.age_to_30), (2, '31 - 35', f.age_31_35), (3, '36 - 40', f.age_36_40), (4, '41 - 45', f.age_41_45),
    (5, '46 - 50', f.age_46_50), (6, '51 - 55', f.age_51_55), (7, '56 - 60', f.age_56_60), (8, 'Trên 60', f.age_over_60)
  ) as b (band_order, band, persons)
  where f.run_from <= :run and :run < f.run_to
    and f.valid_from <= :as_of and :as_of < f.valid_to
    and f.unit_code = coalesce(cast(:unit as text), 'TOTAL')
),
side as (
  select unit_code, unit, band_order, band, bool_or(missing) as missing,
         sum(persons) filter (where category = 'all') as count, sum(present) filter (where category = 'all') as total,
         sum(persons) filter (where category = 'officials') as officials,
         sum(present) filter (where category = 'officials') as officials_total,
         sum(persons) filter (where category = 'public_employees') as public_employees,
         sum(present) filter (where category = 'public_employees') as public_employees_total
  from held
  group by unit_code, unit, band_order, band
),
aged as (
  select band_order, sex, persons
  from mart.staff_age
  where run_from <= :run and :run < run_to
    and valid_from <= :as_of and :as_of < valid_to
    and unit_code = coalesce(cast(:unit as text), 'TOTAL')
),
sexes as (
  select sum(persons) filter (where sex = 'Nam') as male_total, sum(persons) filter (where sex = 'Nữ') as female_total,
         count(*) = 0 as unknown
  from aged
),
banded as (
  select s.*, x.unknown as unknown, x.male_total, x.female_total,
         case when not x.unknown
              then coalesce((select sum(a.persons) from aged a where a.band_order = s.band_order and a.sex = 'Nam'), 0) end as male,
         case when not x.unknown
              then coalesce((select sum(a.persons) from aged a where a.band_order = s.band_order and a.sex = 'Nữ'), 0) end as female
  from side s
  cross join sexes x
)
select unit_code, unit, band, missing, count, total, male, male_total, female, female_total, officials, officials_total,
       public_employees, public_employees_total, round(100.0 * count / nullif(total, 0), 2) as pct,
       round(100.0 * male / nullif(male_total, 0), 2) as male_pct, round(100.0 * female / nullif(female_total, 0), 2) as female_pct,
       round(100.0 * officials / nullif(officials_total, 0), 2) as officials_pct,
       round(100.0 * public_employees / nullif(public_employees_total, 0), 2) as public_employees_pct,
       unknown as "male?missing", unknown as "male_pct?missing", unknown as "female?missing", unknown as "female_pct?missing",
       case when unknown then 'Dấu "…": lượt công bố này chưa có số liệu độ tuổi theo giới tính.' end as footnote
from banded
order by band_order

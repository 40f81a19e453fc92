-- Who a person of a fact is, for readers who may know. Grain: person.
select person_key, staff_code, full_name
from restricted.person
where run_from <= :run and :run < run_to and valid_from <= :day and :day < valid_to

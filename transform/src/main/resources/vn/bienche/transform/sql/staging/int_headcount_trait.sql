-- grain: person × span × attribute of R12 whose value does not change in it
-- key: person_key, attribute, valid_from
-- inputs: person_trait
-- units: none
-- Who turns young_limit years old ceases to be young on that day; who joins the Party counts from that day.
select p.person_key, p.counted_unit_code, p.is_official, p.is_public_employee, p.is_leader, t.attribute,
  coalesce(t.value, '(chưa rõ)') as value, greatest(p.valid_from, t.since) as valid_from, least(p.valid_to, t.until) as valid_to
from person_trait p
lateral view inline(arrays_zip(
  array('sex', 'young', 'young', 'ethnic_minority', 'education', 'politics', 'party', 'party'),
  array(p.sex, if(p.old_on is not null, 'Có', null), 'Không', if(p.is_ethnic_minority, 'Có', if(not p.is_ethnic_minority, 'Không', null)),
    p.education, p.politics, 'Có', 'Không'),
  array(p.valid_from, p.valid_from, coalesce(p.old_on, p.valid_to), p.valid_from, p.valid_from, p.valid_from,
    coalesce(p.party_on, p.valid_to), p.valid_from),
  array(p.valid_to, coalesce(p.old_on, p.valid_to), p.valid_to, p.valid_to, p.valid_to, p.valid_to, p.valid_to,
    coalesce(p.party_on, p.valid_to)))) t as attribute, value, since, until
where greatest(p.valid_from, t.since) < least(p.valid_to, t.until)

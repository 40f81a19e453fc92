-- What the weights of a succession share is told for each figure that can be restated.
alter table mart.headcount_history add column shared_officials int;
alter table mart.headcount_history add column shared_public_employees int;
alter table mart.headcount_history add column shared_contracts int;
comment on column mart.headcount_history.shared_officials is 'Those of officials given to the successors by weight';
comment on column mart.headcount_history.shared_public_employees is 'Those of public_employees given to the successors by weight';
comment on column mart.headcount_history.shared_contracts is 'Those of contracts given to the successors by weight';

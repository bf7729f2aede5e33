--liquibase formatted sql

--changeset duebook:0213-operator-person
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.table_constraints where table_schema = database() and table_name = 'operator_deed' and constraint_name = 'operator_deed_operator'
alter table operator_deed add constraint operator_deed_operator foreign key (operator_id) references identity (id);

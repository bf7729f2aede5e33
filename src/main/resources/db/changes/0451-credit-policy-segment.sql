--liquibase formatted sql

--changeset duebook:0451-credit-policy-segment
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'credit_policy' and column_name = 'segments'
--comment: what is done otherwise about customers of a segment
alter table credit_policy
    -- an object by the segment's id
    add column segments varchar(8000) not null default '{}';

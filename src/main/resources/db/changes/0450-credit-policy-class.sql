--liquibase formatted sql

--changeset duebook:0450-credit-policy-class
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'credit_policy' and column_name = 'classes'
--comment: what is done otherwise about customers of a class
alter table credit_policy
    -- an object by class
    add column classes varchar(8000) not null default '{}';

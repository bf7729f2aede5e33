--liquibase formatted sql

--changeset duebook:0412-credit-policy-warning
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'credit_policy' and column_name = 'warn_days'
--comment: who is told before a customer is held
alter table credit_policy
    add column warn_days     int     not null default 3,
    add column warn_customer boolean not null default false,
    add column warn_owner    boolean not null default true;

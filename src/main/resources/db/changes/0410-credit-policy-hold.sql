--liquibase formatted sql

--changeset duebook:0410-credit-policy-hold
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'credit_policy' and column_name = 'watch_percent'
--comment: when customers are watched and held, and what a hold refuses
alter table credit_policy
    add column watch_percent int         not null default 90,
    -- null for never
    add column late_days     int,
    -- names of deeds with blanks between
    add column hold_refuses  varchar(20) not null default '';

--liquibase formatted sql

--changeset duebook:0455-credit-hold-told
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'credit_hold' and column_name = 'told'
--comment: which holds that began or ended whoever looks after the customer is told of
alter table credit_hold
    add column told           boolean not null default false,
    -- null for everybody in sales
    add column told_member_id binary(16),
    add key credit_hold_told (tenant_id, told, happened_at);

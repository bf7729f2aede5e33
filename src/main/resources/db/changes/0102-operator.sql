--liquibase formatted sql

--changeset duebook:0102-workspace-suspended
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'workspace' and column_name = 'suspended_at'
--comment: since when nobody works in it; null while all is well
alter table workspace add column suspended_at datetime(6);

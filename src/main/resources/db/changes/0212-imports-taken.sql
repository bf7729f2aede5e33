--liquibase formatted sql

--changeset duebook:0212-imports-taken
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'import_run' and column_name = 'taken'
--comment: how many items were decided and what became of them, as JSON, for whoever takes the run over
alter table import_run add column taken text;

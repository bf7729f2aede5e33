--liquibase formatted sql

--changeset duebook:0473-imports-started
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'import_run' and column_name = 'started_by'
--comment: in whose name orders of a file ask for credit; null of runs from before
alter table import_run add column started_by binary(16), add column started_name varchar(120);

--liquibase formatted sql

--changeset duebook:0012-workspace-data-key-by
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'workspace' and column_name = 'data_key_by'
--comment: the fingerprint of the master key that wraps it, so that a key can be changed while people work
alter table workspace add column data_key_by char(16) character set ascii collate ascii_bin;

--liquibase formatted sql

--changeset duebook:0104-identity-confirmed
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'identity' and column_name = 'confirmed_at'
--comment: when the person first showed that they read the address's mail; null where others have named them only
alter table identity add column confirmed_at datetime(6);

--changeset duebook:0104-workspace-documents
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'workspace_figures' and column_name = 'documents'
--comment: files that members handed in and what was made of them; papers are drawn anew each time, and none is kept
alter table workspace_figures add column documents int not null default 0, add column document_bytes bigint not null default 0;

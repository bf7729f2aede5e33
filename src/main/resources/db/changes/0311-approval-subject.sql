--liquibase formatted sql

--changeset duebook:0311-approval-subject
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.statistics where table_schema = database() and table_name = 'approval_request' and index_name = 'approval_subject'
--comment: what was approved about an invoice or a payment is told in its history
alter table approval_request add key approval_subject (tenant_id, subject);

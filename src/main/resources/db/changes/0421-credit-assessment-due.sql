--liquibase formatted sql

--changeset duebook:0421-credit-assessment-due
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.statistics where table_schema = database() and table_name = 'credit_assessment' and index_name = 'credit_assessment_due'
--comment: which assessments run out next
alter table credit_assessment add key credit_assessment_due (tenant_id, live, valid_until, customer_id);

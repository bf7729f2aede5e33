--liquibase formatted sql

--changeset duebook:0465-credit-limit-given
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.statistics where table_schema = database() and table_name = 'credit_limit' and index_name = 'credit_limit_given'
--comment: who has a limit and how much, for the list of all limits, without a look at the reasons
create index credit_limit_given on credit_limit (tenant_id, replaced_at, customer_id, scope, kind, from_on, to_on, currency, amount_minor);

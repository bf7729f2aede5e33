--liquibase formatted sql

--changeset duebook:0341-alerts-live
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.statistics where table_schema = database() and table_name = 'alert' and index_name = 'alert_of_customer'
--comment: what an evaluation reads of live alerts, some customers at a time, without touching the rows
alter table alert add key alert_of_customer (tenant_id, live, customer_id, rule_id, severity);

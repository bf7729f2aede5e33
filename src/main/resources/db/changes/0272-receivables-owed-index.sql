--liquibase formatted sql

--changeset duebook:0272-receivables-owed-index
--validCheckSum: ANY
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:1 select count(distinct index_name) from information_schema.statistics where table_schema = database() and table_name = 'invoice' and index_name = 'invoice_open'
--comment: invoice_open with one column more, so that what is disputed is told apart without touching the rows
alter table invoice add key invoice_owed (tenant_id, state, customer_id, currency, due_on, open_minor, disputed),
    drop key invoice_open;

--changeset duebook:0272-alerts-by-customer
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.statistics where table_schema = database() and table_name = 'alert' and index_name = 'alert_by_customer'
--comment: alerts are read customer by customer, the worst first
alter table alert add key alert_by_customer (tenant_id, state, customer_id, severity, overdue_days, raised_on);

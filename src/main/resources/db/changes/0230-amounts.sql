--liquibase formatted sql

--changeset duebook:0230-customer-open-currency
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.statistics where table_schema = database() and table_name = 'customer_open' and index_name = 'customer_open_currency'
--comment: who owes most of one currency; the numbers of two cannot be compared
create index customer_open_currency on customer_open (tenant_id, currency, open_minor, customer_id);

--changeset duebook:0230-customer-open-most
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:1 select exists (select 1 from information_schema.statistics where table_schema = database() and table_name = 'customer_open' and index_name = 'customer_open_most')
drop index customer_open_most on customer_open;

--changeset duebook:0230-alert-newest-currency
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.statistics where table_schema = database() and table_name = 'alert' and index_name = 'alert_newest_currency'
create index alert_newest_currency on alert (tenant_id, live, raised_on desc, severity desc, currency, overdue_minor desc, id desc);

--changeset duebook:0230-alert-state-currency
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.statistics where table_schema = database() and table_name = 'alert' and index_name = 'alert_state_currency'
create index alert_state_currency on alert (tenant_id, state, raised_on desc, severity desc, currency, overdue_minor desc, id desc);

--changeset duebook:0230-alert-newest
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:1 select exists (select 1 from information_schema.statistics where table_schema = database() and table_name = 'alert' and index_name = 'alert_newest')
drop index alert_newest on alert;

--changeset duebook:0230-alert-state
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:1 select exists (select 1 from information_schema.statistics where table_schema = database() and table_name = 'alert' and index_name = 'alert_state')
drop index alert_state on alert;

--liquibase formatted sql

--changeset duebook:0307-alerts-indicator
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:1 select exists (select 1 from information_schema.table_constraints where table_schema = database() and table_name = 'alert_rule' and constraint_name = 'alert_rule_currency')
--comment: the name of any fact; only its module knows whether it is an amount, and so has a currency
alter table alert_rule modify indicator varchar(40) not null, drop constraint alert_rule_currency;

--changeset duebook:0307-alerts-facts
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'alert' and column_name = 'facts'
--comment: what explains it, of the day it was raised, as JSON by fact; overdue_days, overdue_minor and currency are what lists are sorted by
alter table alert add column facts text;

--changeset duebook:0307-alerts-facts-known
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:1 select count(*) from information_schema.columns where table_schema = database() and table_name = 'alert' and column_name = 'overdue_items'
--comment: what was about credit had no day it was due on
update alert a set a.facts = concat(
    case when a.overdue_days = 0 then concat('{"UNUSED_CREDIT":', a.overdue_items, ',"UNUSED_CREDIT_AMOUNT":{')
      else concat('{"DAYS_OVERDUE":{"', a.currency, '":', a.overdue_days, '},"ITEMS_OVERDUE":', a.overdue_items, ',"AMOUNT_OVERDUE":{') end,
    '"', a.currency, '":', a.overdue_minor,
    case a.further when '' then '' else concat(',"', replace(replace(a.further, ' ', '":'), ',', ',"')) end, '}}')
where a.facts is null;

--changeset duebook:0307-alerts-facts-instead
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:1 select count(*) from information_schema.columns where table_schema = database() and table_name = 'alert' and column_name = 'overdue_items'
alter table alert modify facts text not null, drop column overdue_items;

--changeset duebook:0307-alerts-further
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:1 select count(*) from information_schema.columns where table_schema = database() and table_name = 'alert' and column_name = 'further'
alter table alert drop column further;

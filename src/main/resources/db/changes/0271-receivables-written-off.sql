--liquibase formatted sql

--changeset duebook:0271-receivables-written-off
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'invoice' and column_name = 'written_off_minor'
--comment: what of the total was given up; a settled invoice with any of it is written off, not paid
alter table invoice add column written_off_minor bigint not null default 0,
    add key invoice_written_off (tenant_id, written_off_minor);

--changeset duebook:0271-receivables-written-off-known
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from invoice where written_off_minor > 0
--comment: what was written off before, as the ledger has it
update invoice i join (
    select e.tenant_id, e.invoice_id,
      sum(case when e.credit = 'RECEIVABLE' then e.amount_minor else -e.amount_minor end) as minor
    from ledger_entry e where e.kind = 'WRITTEN_OFF' group by e.tenant_id, e.invoice_id) w
  on w.tenant_id = i.tenant_id and w.invoice_id = i.id and w.minor > 0
set i.written_off_minor = w.minor;

--changeset duebook:0271-receivables-open-day
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'open_day' and column_name = 'written_off'
--comment: how many of the settled are written off, and what of the open amount is disputed
alter table open_day add column written_off bigint not null default 0,
    add column disputed_minor bigint not null default 0;

--changeset duebook:0271-receivables-open-day-known
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from open_day where written_off > 0 or disputed_minor > 0
update open_day d join (
    select i.tenant_id, i.currency, i.due_on, sum(i.state = 'PAID' and i.written_off_minor > 0) as written_off,
      sum(case when i.state = 'OPEN' and i.disputed then i.open_minor else 0 end) as disputed_minor
    from invoice i where i.due_on is not null and (i.disputed or i.written_off_minor > 0)
    group by i.tenant_id, i.currency, i.due_on) k
  on k.tenant_id = d.tenant_id and k.currency = d.currency and k.due_on = d.due_on
set d.written_off = k.written_off, d.disputed_minor = k.disputed_minor;

--changeset duebook:0271-receivables-customer-open
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'customer_open' and column_name = 'disputed_minor'
alter table customer_open add column disputed_minor bigint not null default 0;

--changeset duebook:0271-receivables-customer-open-known
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from customer_open where disputed_minor > 0
update customer_open o join (
    select i.tenant_id, i.customer_id, i.currency, sum(i.open_minor) as disputed_minor
    from invoice i where i.state = 'OPEN' and i.disputed group by i.tenant_id, i.customer_id, i.currency) k
  on k.tenant_id = o.tenant_id and k.customer_id = o.customer_id and k.currency = o.currency
set o.disputed_minor = k.disputed_minor;

--liquibase formatted sql

--changeset duebook:0293-receivables-credited
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'invoice' and column_name = 'credited_minor'
--comment: what of the total credit notes have settled; a settled invoice of which that is all is credited, not paid
alter table invoice add column credited_minor bigint not null default 0,
    add key invoice_credited (tenant_id, credited_minor);

--changeset duebook:0293-receivables-credited-known
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from invoice where credited_minor > 0
--comment: what credit notes settled before, as the ledger has it: those of the invoice, and credit of others that it took
update invoice i join (
    select e.tenant_id, e.invoice_id,
      sum(case when e.credit = 'RECEIVABLE' then e.amount_minor else -e.amount_minor end) as minor
    from ledger_entry e
    left join (select distinct p.tenant_id, p.payment_id from ledger_entry p where p.kind = 'ON_ACCOUNT') a
      on a.tenant_id = e.tenant_id and a.payment_id = e.payment_id
    where e.kind = 'CREDITED' or e.kind = 'ALLOCATED' and a.payment_id is not null
    group by e.tenant_id, e.invoice_id) w
  on w.tenant_id = i.tenant_id and w.invoice_id = i.id and w.minor > 0
set i.credited_minor = w.minor;

--changeset duebook:0293-receivables-open-day
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'open_day' and column_name = 'credited'
--comment: how many of the settled are credited
alter table open_day add column credited bigint not null default 0;

--changeset duebook:0293-receivables-open-day-known
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from open_day where credited > 0
--comment: and only what has some of its money is partly paid
update open_day d join (
    select i.tenant_id, i.currency, i.due_on,
      sum(i.state = 'PAID' and not i.written_off_minor and i.credited_minor > 0 and i.credited_minor >= i.total_minor) as credited,
      sum(i.state = 'OPEN' and i.open_minor + i.credited_minor + i.written_off_minor < i.total_minor) as partly
    from invoice i where i.due_on is not null
    group by i.tenant_id, i.currency, i.due_on) k
  on k.tenant_id = d.tenant_id and k.currency = d.currency and k.due_on = d.due_on
set d.credited = k.credited, d.partly = k.partly;

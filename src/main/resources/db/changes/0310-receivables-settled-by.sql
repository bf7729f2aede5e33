--liquibase formatted sql

--changeset duebook:0310-receivables-settled-by
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:1 select exists (select 1 from invoice where written_off_minor > 0)
--comment: a small difference that was given up leaves an invoice paid or credited, so that fewer count as written off
update open_day d join (
    select i.tenant_id, i.currency, i.due_on,
      sum(i.state = 'PAID' and i.written_off_minor > 0 and i.written_off_minor >=
        case when i.credited_minor + i.written_off_minor < i.total_minor
          then i.total_minor - i.credited_minor - i.written_off_minor else i.credited_minor end) as written_off,
      sum(i.state = 'PAID' and i.credited_minor > 0 and i.credited_minor + i.written_off_minor >= i.total_minor
        and i.written_off_minor < i.credited_minor) as credited
    from invoice i where i.due_on is not null
    group by i.tenant_id, i.currency, i.due_on) k
  on k.tenant_id = d.tenant_id and k.currency = d.currency and k.due_on = d.due_on
set d.written_off = k.written_off, d.credited = k.credited;

drop temporary table if exists bench_score;

create temporary table bench_score (customer_id binary(16) primary key, minor bigint, late bigint, on_time bigint, worst int, overdue int)
    engine = InnoDB;

insert into bench_score
select p.customer_id, sum(p.minor), sum(p.minor * greatest(0, p.days)), sum(if(p.days <= 0, p.minor, 0)), max(p.days), max(p.overdue)
from (
    select e.customer_id, e.amount_minor minor, datediff(e.booked_on, d.due_on) days, 0 overdue
    from ledger_entry e join due_item d on d.tenant_id = e.tenant_id and d.id = e.item_id
    where e.tenant_id = @tenant and e.kind in ('ALLOCATED', 'WRITTEN_OFF') and e.booked_on > current_date - interval 1 year
    union all
    select d.customer_id, d.open_minor, datediff(current_date, d.due_on), datediff(current_date, d.due_on)
    from due_item d where d.tenant_id = @tenant and d.open_minor > 0 and d.due_on < current_date) p
group by p.customer_id

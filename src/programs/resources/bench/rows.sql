create temporary table if not exists bench_row (
    n int primary key, customer int, today date, due date, lines_ int, q1 int, p1 int, q2 int, p2 int, q3 int, p3 int,
    fate int, share int, r1 double, r2 double,
    net bigint as (q1 * p1 + if(lines_ > 1, q2 * p2, 0) + if(lines_ > 2, q3 * p3, 0)) stored,
    tax bigint as ((net * 20 + 50) div 100) stored,
    total bigint as (net + tax) stored,
    paid1 bigint as (case when fate < 6 then total div 2 when fate < 72 then total
        when fate < 84 then greatest(1, total * share div 100) else 0 end) stored,
    paid2 bigint as (case when fate < 6 then total - total div 2 else 0 end) stored,
    open_ bigint as (total - paid1 - paid2) stored,
    issued date as (due - interval 30 day) stored,
    days int as (1 + greatest(0, datediff(least(due + interval 60 day, today), issued))) stored,
    on1 date as (issued + interval floor(r1 * days) day) stored,
    on2 date as (issued + interval floor(r2 * days) day) stored,
    settled date as (case when open_ = 0 then if(fate < 6, on2, on1) end) stored
) engine = MyISAM;

truncate table bench_row;

insert into bench_row (n, customer, today, due, lines_, q1, p1, q2, p2, q3, p3, fate, share, r1, r2)
select @from + seq, floor(@customers * pow(rand(), 2)), @today, @today + interval 30 day - interval floor(rand() * 578) day,
    1 + floor(rand() * 3), 1 + floor(rand() * 10), 500 + floor(rand() * 49501), 1 + floor(rand() * 10),
    500 + floor(rand() * 49501), 1 + floor(rand() * 10), 500 + floor(rand() * 49501), floor(rand() * 120),
    10 + floor(rand() * 80), rand(), rand()
from seq_1_to_250000 where seq <= @to - @from;

insert into invoice (tenant_id, id, version, customer_id, kind, state, number, currency, net_minor, tax_minor, total_minor,
    open_minor, terms_days, issued_on, due_on, paid_on, disputed, created_at, sent_at)
select @tenant, id(2, n), 0, id(1, customer), 'INVOICE', if(open_ = 0, 'PAID', 'OPEN'),
    concat('W-', lpad(n, greatest(7, length(n)), '0')), 'EUR', net, tax, total, open_, 30, issued, due, settled, false, issued,
    issued
from bench_row order by n;

insert into due_item (tenant_id, id, version, customer_id, invoice_id, position, currency, due_on, amount_minor, open_minor,
    settled_on)
select @tenant, id(2, n), 0, id(1, customer), id(2, n), 1, 'EUR', due, total, open_, settled from bench_row order by n;

insert into invoice_line (tenant_id, id, version, invoice_id, position, text, quantity, unit_price, discount, tax_rate, net_minor)
select @tenant, id(3, r.n * 4 + k.seq), 0, id(2, r.n), k.seq, concat(word(@second, 1 + r.p1 mod 20), ' service ', 1 + r.p2 mod 400),
    elt(1 + k.seq, q1, q2, q3), elt(1 + k.seq, p1, p2, p3) / 100, 0, 20, elt(1 + k.seq, q1 * p1, q2 * p2, q3 * p3)
from bench_row r straight_join seq_0_to_2 k on k.seq < r.lines_;

insert into payment (tenant_id, id, version, customer_id, method, currency, amount_minor, unallocated_minor, refunded_minor,
    received_on, recorded_at, recorded_by)
select @tenant, id(4, r.n * 2 + k.seq), 0, id(1, customer), 'TRANSFER', 'EUR', if(k.seq = 0, paid1, paid2), 0, 0,
    if(k.seq = 0, on1, on2), if(k.seq = 0, on1, on2), 'Bench'
from bench_row r straight_join seq_0_to_1 k on if(k.seq = 0, paid1, paid2) > 0;

insert into ledger_entry (tenant_id, id, version, kind, debit, credit, customer_id, invoice_id, item_id, payment_id, currency,
    amount_minor, booked_on, recorded_at, actor)
select @tenant, id(5, r.n * 8 + k.seq), 0, elt(1 + k.seq, 'ISSUED', 'RECEIVED', 'ALLOCATED', 'RECEIVED', 'ALLOCATED'),
    elt(1 + k.seq, 'RECEIVABLE', 'CASH', 'CREDIT', 'CASH', 'CREDIT'),
    elt(1 + k.seq, 'SALES', 'CREDIT', 'RECEIVABLE', 'CREDIT', 'RECEIVABLE'),
    id(1, customer), if(k.seq in (1, 3), null, id(2, n)), if(k.seq in (1, 3), null, id(2, n)),
    case k.seq when 0 then null when 1 then id(4, r.n * 2) when 2 then id(4, r.n * 2) else id(4, r.n * 2 + 1) end, 'EUR',
    elt(1 + k.seq, total, paid1, paid1, paid2, paid2), elt(1 + k.seq, issued, on1, on1, on2, on2),
    elt(1 + k.seq, issued, on1, on1, on2, on2), 'Bench'
from bench_row r straight_join seq_0_to_4 k on elt(1 + k.seq, total, paid1, paid1, paid2, paid2) > 0;

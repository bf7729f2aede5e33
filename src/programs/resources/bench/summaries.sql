insert into customer_tally (tenant_id, archived, country, industry, customers)
select tenant_id, false, coalesce(country, ''), coalesce(industry, ''), count(*) from customer
where tenant_id = @tenant group by tenant_id, coalesce(country, ''), coalesce(industry, '');

insert into customer_open (tenant_id, customer_id, currency, items, open_minor)
select tenant_id, customer_id, currency, sum(state = 'OPEN'), sum(open_minor) from invoice
where tenant_id = @tenant group by tenant_id, customer_id, currency order by customer_id;

insert into open_day (tenant_id, currency, due_on, items, invoices, partly, disputed, open_minor, settled, voided, credits)
select tenant_id, currency, due_on, sum(state = 'OPEN'), sum(state = 'OPEN'), sum(state = 'OPEN' and open_minor < total_minor), 0,
    sum(open_minor), sum(state = 'PAID'), 0, 0 from invoice where tenant_id = @tenant group by tenant_id, currency, due_on;

insert into ledger_day (tenant_id, currency, booked_on, sales_minor, receivable_minor, payments)
select tenant_id, currency, booked_on, sum(case when credit = 'SALES' then amount_minor else 0 end),
    sum(case when debit = 'RECEIVABLE' then amount_minor when credit = 'RECEIVABLE' then -amount_minor else 0 end),
    sum(debit = 'CASH') from ledger_entry where tenant_id = @tenant group by tenant_id, currency, booked_on;

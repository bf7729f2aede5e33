create temporary table if not exists bench_customer (n int primary key, a int, b int, c int) engine = MyISAM;

truncate table bench_customer;

insert into bench_customer
select @from + seq, 1 + floor(rand() * 26), 1 + floor(rand() * 20), 1 + floor(rand() * 8) from seq_1_to_250000 where seq <= @to - @from;

insert into customer (tenant_id, id, version, name, name_search, reference, email, language, currency, terms_days, city, country,
    created_at)
select @tenant, id(1, n - 1), 0, name, lower(concat(name, ' C', n)), concat('C', n), concat('ap', n - 1, '@example.invalid'), 'en',
    'EUR', 30, 'Lyon', 'FR', @today - interval 2 year
from (select n, concat(word(@first, a), ' ', word(@second, b), ' ', word(@form, c), ' ', lpad(n, greatest(5, length(n)), '0')) name
    from bench_customer) b order by n;

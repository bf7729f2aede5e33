--liquibase formatted sql

--changeset duebook:0340-customers-suffix
--comment: each customer from each letter of name_search on, so that those with a fragment anywhere lie side by side
create table if not exists customer_suffix (
    tenant_id   binary(16)   not null,
    -- twelve letters in UTF-8: where collations count, MariaDB misses what is beyond the basic plane after a beginning
    suffix      varbinary(48) not null,
    customer_id binary(16)   not null,
    -- with so many of its first letters it stands further in front too; for a longer fragment it is the customer's first
    repeats     int          not null,
    archived    boolean      not null,
    -- what lists are sorted by, so that a list needs no row of customers that are not shown
    name        varchar(200) not null,
    primary key (tenant_id, suffix, customer_id),
    constraint customer_suffix_tenant foreign key (tenant_id) references workspace (id)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0340-customers-suffix-known
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select exists (select 1 from customer_suffix)
insert into customer_suffix (tenant_id, suffix, customer_id, repeats, archived, name)
select w.tenant_id, w.suffix, w.id, w.repeats, w.archived, w.name
from (select p.tenant_id, substring(p.text, p.at, 12) as suffix, p.id, p.archived, p.name,
        case
          when locate(substring(p.text, p.at, 1), p.text) >= p.at then 0
          when p.at + 1 > char_length(p.text) or locate(substring(p.text, p.at, 2), p.text) >= p.at then 1
          when p.at + 2 > char_length(p.text) or locate(substring(p.text, p.at, 3), p.text) >= p.at then 2
          when p.at + 3 > char_length(p.text) or locate(substring(p.text, p.at, 4), p.text) >= p.at then 3
          when p.at + 4 > char_length(p.text) or locate(substring(p.text, p.at, 5), p.text) >= p.at then 4
          when p.at + 5 > char_length(p.text) or locate(substring(p.text, p.at, 6), p.text) >= p.at then 5
          when p.at + 6 > char_length(p.text) or locate(substring(p.text, p.at, 7), p.text) >= p.at then 6
          when p.at + 7 > char_length(p.text) or locate(substring(p.text, p.at, 8), p.text) >= p.at then 7
          when p.at + 8 > char_length(p.text) or locate(substring(p.text, p.at, 9), p.text) >= p.at then 8
          when p.at + 9 > char_length(p.text) or locate(substring(p.text, p.at, 10), p.text) >= p.at then 9
          when p.at + 10 > char_length(p.text) or locate(substring(p.text, p.at, 11), p.text) >= p.at then 10
          when p.at + 11 > char_length(p.text) or locate(substring(p.text, p.at, 12), p.text) >= p.at then 11
          else 12 end as repeats
      from (select c.tenant_id, c.id, c.archived_at is not null as archived, c.name, c.name_search as text,
              1 + 49 * f.d + 7 * s.d + u.d as at
            from customer c
            straight_join (select 0 as d union all select 1 union all select 2 union all select 3 union all select 4 union all select 5) f
              on 49 * f.d < char_length(c.name_search)
            straight_join (select 0 as d union all select 1 union all select 2 union all select 3 union all select 4 union all select 5
              union all select 6) s
              on 49 * f.d + 7 * s.d < char_length(c.name_search)
            straight_join (select 0 as d union all select 1 union all select 2 union all select 3 union all select 4 union all select 5
              union all select 6) u
              on 49 * f.d + 7 * s.d + u.d < char_length(c.name_search)) p
      where substring(p.text, p.at, 1) <> ' ') w
where w.repeats < char_length(w.suffix)
order by w.tenant_id, w.suffix, w.id;

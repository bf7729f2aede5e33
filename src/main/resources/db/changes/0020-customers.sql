--liquibase formatted sql

--changeset duebook:0020-customers-customer
create table if not exists customer (
    tenant_id     binary(16)   not null,
    id            binary(16)   not null,
    version       bigint       not null,
    name          varchar(200) not null,
    -- name and reference in lower case, binary collation: what a fragment is looked for in
    name_search   varchar(270) character set utf8mb4 collate utf8mb4_bin not null,
    -- the customer's number in the books it came from; what an import recognises it by
    reference     varchar(60)  character set utf8mb4 collate utf8mb4_bin,
    email         varchar(254),
    phone         varchar(40),
    language      varchar(10),
    currency      char(3)      not null,
    terms_days    int          not null,
    tax_number    varchar(40),
    industry      varchar(60),
    owner_id      binary(16),
    notes         text,
    street        varchar(200),
    postal_code   varchar(20),
    city          varchar(100),
    region        varchar(100),
    country       char(2),
    postal_street      varchar(200),
    postal_postal_code varchar(20),
    postal_city        varchar(100),
    postal_region      varchar(100),
    postal_country     char(2),
    created_at    datetime(6)  not null,
    archived_at   datetime(6),
    primary key (tenant_id, id),
    unique key customer_reference (tenant_id, reference),
    -- wide, so that a fragment is found and the names sorted without touching the rows
    key customer_name (tenant_id, archived_at, name, id, name_search),
    -- one per column that the list can be sorted by
    key customer_sort_reference (tenant_id, archived_at, reference, id),
    key customer_country (tenant_id, archived_at, country, id),
    key customer_industry (tenant_id, archived_at, industry, id),
    key customer_owner (tenant_id, owner_id),
    constraint customer_tenant foreign key (tenant_id) references workspace (id)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0020-customers-contact
create table if not exists contact (
    tenant_id   binary(16)   not null,
    id          binary(16)   not null,
    version     bigint       not null,
    customer_id binary(16)   not null,
    name        varchar(120) not null,
    role        varchar(30)  not null,
    email       varchar(254),
    phone       varchar(40),
    language    varchar(10),
    primary key (tenant_id, id),
    key contact_customer (tenant_id, customer_id),
    constraint contact_customer foreign key (tenant_id, customer_id) references customer (tenant_id, id)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0020-customers-tag
create table if not exists customer_tag (
    tenant_id   binary(16)  not null,
    customer_id binary(16)  not null,
    tag         varchar(40) not null,
    primary key (tenant_id, customer_id, tag),
    key customer_tag_tag (tenant_id, tag, customer_id),
    constraint customer_tag_customer foreign key (tenant_id, customer_id) references customer (tenant_id, id)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0020-customers-tally
--comment: how many customers there are of each kind, written with every change of one; the list is counted by it
create table if not exists customer_tally (
    tenant_id binary(16)  not null,
    archived  boolean     not null,
    -- both empty where the customer has none
    country   char(2)     not null,
    industry  varchar(60) not null,
    customers bigint      not null,
    primary key (tenant_id, archived, country, industry),
    constraint customer_tally_tenant foreign key (tenant_id) references workspace (id)
) engine = InnoDB default charset = utf8mb4;

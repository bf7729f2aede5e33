--liquibase formatted sql

--changeset duebook:0325-customers-past
--comment: what papers said of a customer until it was changed; whoever has no such row after a moment was then as today
create table if not exists customer_past (
    tenant_id   binary(16)   not null,
    customer_id binary(16)   not null,
    until       datetime(6)  not null,
    name        varchar(200) not null,
    language    varchar(10),
    tax_number  varchar(200),
    street      varchar(200),
    postal_code varchar(20),
    city        varchar(100),
    region      varchar(100),
    country     char(2),
    primary key (tenant_id, customer_id, until),
    constraint customer_past_customer foreign key (tenant_id, customer_id) references customer (tenant_id, id)
) engine = InnoDB default charset = utf8mb4;

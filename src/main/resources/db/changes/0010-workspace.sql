--liquibase formatted sql

--changeset duebook:0010-workspace
--comment: the tenant itself; every tenant table refers to it
create table workspace (
    id            binary(16)   not null,
    name          varchar(120) not null,
    country       char(2)      not null,
    currency      char(3)      not null,
    zone          varchar(40)  not null,
    language      varchar(10)  not null,
    created_at    datetime(6)  not null,
    version       bigint       not null,
    primary key (id)
) engine = InnoDB default charset = utf8mb4;

--liquibase formatted sql

--changeset duebook:0324-documents-document
--comment: papers as they were shown or sent; what is in them lies under its SHA-256, in document_part or in an S3 store
create table if not exists document (
    tenant_id  binary(16)   not null,
    -- what it is of, such as an invoice
    subject_id binary(16)   not null,
    kind       varchar(20)  not null,
    -- tells it from others of its kind
    edition    varchar(64)  not null,
    sha256     char(64)     character set ascii collate ascii_bin not null,
    media_type varchar(100) not null,
    size       bigint       not null,
    name       varchar(255) not null,
    kept_at    datetime(6)  not null,
    primary key (tenant_id, subject_id, kind, edition),
    key document_content (tenant_id, sha256),
    constraint document_workspace foreign key (tenant_id) references workspace (id)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0324-documents-part
--comment: contents in parts, since a statement has an upper size; the same content is there once in a workspace
create table if not exists document_part (
    tenant_id binary(16) not null,
    sha256    char(64)   character set ascii collate ascii_bin not null,
    -- from 0
    position  int        not null,
    bytes     mediumblob not null,
    primary key (tenant_id, sha256, position),
    constraint document_part_workspace foreign key (tenant_id) references workspace (id)
) engine = InnoDB default charset = utf8mb4;

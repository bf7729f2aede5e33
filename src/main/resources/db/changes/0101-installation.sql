--liquibase formatted sql

--changeset duebook:0101-installation
--comment: the one installation that this database belongs to; left out of dumps, so a restored copy has no mark
create table if not exists installation (
    id       int         not null,
    mark     varchar(80) not null,
    bound_at datetime(6) not null,
    primary key (id),
    constraint installation_once check (id = 1)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0101-installation-first
--comment: an empty mark waits for the first start; a restored copy ran this long ago and gets none
insert ignore into installation (id, mark, bound_at) values (1, '', utc_timestamp(6));

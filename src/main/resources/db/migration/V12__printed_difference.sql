-- What a published report prints as the change of a score, kept as printed so that a wrong one stays visible.
create table printed_difference (
    fiscal_year int not null,
    indicator int not null,
    earlier_year int not null,
    points numeric(6, 2) not null,
    source varchar(300) not null,
    version int not null,
    primary key (fiscal_year, indicator)
);

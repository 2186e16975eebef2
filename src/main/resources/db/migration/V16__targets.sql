-- Scores aimed at, before the year has any. No reference to the framework, which may not be known yet.
create table target (
    fiscal_year int not null,
    indicator int not null,
    score numeric(5, 2) not null,
    version int not null,
    primary key (fiscal_year, indicator)
);

-- No references to the framework: a year may have scores before its own framework is known.
create table item_score (
    fiscal_year int not null,
    item varchar(10) not null,
    score numeric(5, 2) not null,
    source varchar(300) not null,
    version int not null,
    primary key (fiscal_year, item)
);

-- What the commission publishes of a year, beside what is computed here: a line for the total, for each instrument and for
-- the rating, whose figure is its place on the year's ladder.
create table official_result (
    fiscal_year int not null,
    part varchar(30) not null,
    figure numeric(5, 2) not null,
    source varchar(300) not null,
    version int not null,
    primary key (fiscal_year, part)
);

-- Years without a line have never been published.
create table score_publication (
    fiscal_year int primary key,
    published boolean not null,
    version int not null
);

package org.prongsai.statements;

class ManyMeasuresViewStatementsTest extends ViewStatementsContract {

    ManyMeasuresViewStatementsTest() {
        super(2_000);
    }
}

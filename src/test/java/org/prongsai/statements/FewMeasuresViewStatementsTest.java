package org.prongsai.statements;

class FewMeasuresViewStatementsTest extends ViewStatementsContract {

    FewMeasuresViewStatementsTest() {
        super(14);
    }
}

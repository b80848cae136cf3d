-- What is kept of cohorts says now who bought for the last time, too: everything is counted anew when the database is opened.
DELETE FROM purchase_counts_outdated;

DELETE FROM purchase_counts;

INSERT INTO purchase_counts_outdated (block) SELECT DISTINCT customer_id / 512 FROM purchase;

INSERT INTO to_derive (table_name) SELECT 'purchase' WHERE EXISTS (SELECT 1 FROM purchase)
    AND NOT EXISTS (SELECT 1 FROM to_derive WHERE table_name = 'purchase');

-- Says at a glance whether there are other currencies than that of the business, and leads to them.
CREATE INDEX purchase_by_currency ON purchase (currency);

import { expect, test } from 'vitest';
import { fullPlaces } from '../../../src/domain/search/place.ts';

const places = (...ids: string[]) => Object.fromEntries(fullPlaces(ids.map((id) => ({ id }))));

test('the chapter of a Điều is the last one before it', () => {
  expect(places('chuong-i', 'dieu-1', 'chuong-ii', 'dieu-6', 'dieu-6-khoan-9')).toMatchObject({
    'dieu-1': ['Chương I', 'Điều 1'],
    'dieu-6-khoan-9': ['Chương II', 'Điều 6', 'khoản 9'],
  });
});

test('a part stands around its chapters, and a section ends with its chapter', () => {
  const found = places('phan-1', 'chuong-i', 'chuong-i-muc-2', 'dieu-3', 'chuong-ii', 'dieu-4', 'phan-2', 'dieu-5');
  expect(found['dieu-3']?.slice(1)).toEqual(['Chương I', 'Mục 2', 'Điều 3']);
  expect(found['dieu-4']?.slice(1)).toEqual(['Chương II', 'Điều 4']);
  expect(found['dieu-5']?.slice(1)).toEqual(['Điều 5']);
});

test('an attached document has chapters of its own', () => {
  expect(places('chuong-i', 'dieu-1', 'quy-che', 'quy-che-dieu-1', 'quy-che-chuong-ii', 'quy-che-dieu-6')).toMatchObject({
    'quy-che-dieu-1': ['Quy chế', 'Điều 1'],
    'quy-che-dieu-6': ['Quy chế', 'Chương II', 'Điều 6'],
  });
});

test('what is no part of a Điều stays as its anchor says', () => {
  expect(places('chuong-i', 'muc-ii-khoan-1', 'noi-nhan', 'khong-phai-dieu')).toEqual({
    'chuong-i': ['Chương I'],
    'muc-ii-khoan-1': ['mục II', 'khoản 1'],
    'noi-nhan': ['Nơi nhận'],
  });
});

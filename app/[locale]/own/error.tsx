'use client';

export { default } from '../[show]/error';
